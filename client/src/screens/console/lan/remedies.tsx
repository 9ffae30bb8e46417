/** What to do when the phone does not arrive (L6): in plain words, each folded, with the commands for this very port. */
import { useTranslation } from 'react-i18next'
import styles from './lan.module.css'

const REMEDIES = [
  'isolation',
  'windows',
  'profile',
  'mac',
  'linux',
  'captive',
  'mobile',
  'vpn',
  'ipv6',
] as const
type Remedy = (typeof REMEDIES)[number]

interface Props {
  base: string
  /** No phone came in time: shown before anybody asks. */
  late: boolean
}

export function Remedies({ base, late }: Props) {
  const { t } = useTranslation('lan')
  const { port, protocol } = new URL(base)
  const commands = commandsFor(port || (protocol === 'https:' ? '443' : '80'))
  return (
    <details open={late}>
      <summary className={styles.summary}>{t('remedy.title')}</summary>
      {REMEDIES.map((id) => (
        <details key={id} className={styles.remedy}>
          <summary className={styles.summary}>{t(`remedy.${id}.title`)}</summary>
          <p>{t(`remedy.${id}.text`)}</p>
          <ul className={styles.steps}>
            {t(`remedy.${id}.steps`)
              .split('|')
              .map((step) => (
                <li key={step}>{step}</li>
              ))}
          </ul>
          {commands[id]?.map((command) => (
            <code key={command} className={styles.command}>
              {command}
            </code>
          ))}
        </details>
      ))}
    </details>
  )
}

function commandsFor(port: string): Partial<Record<Remedy, string[]>> {
  const firewall = 'sudo /usr/libexec/ApplicationFirewall/socketfilterfw'
  return {
    windows: [
      `New-NetFirewallRule -DisplayName "Cabildo" -Direction Inbound -Protocol TCP -LocalPort ${port} -Action Allow`,
    ],
    profile: ['Get-NetConnectionProfile | Set-NetConnectionProfile -NetworkCategory Private'],
    mac: [`${firewall} --add "$(which node)" && ${firewall} --unblockapp "$(which node)"`],
    linux: [`sudo ufw allow ${port}/tcp`, `sudo firewall-cmd --add-port=${port}/tcp`],
  }
}
