/** Gallery: everything one touches. */
import { useState } from 'react'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ChoiceChip } from '../../ui/choice-chip.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { GradientScale } from '../../ui/gradient-scale.tsx'
import { GroupMark } from '../../ui/group-mark.tsx'
import { Icon, iconNames } from '../../ui/icons.tsx'
import { RankList } from '../../ui/rank-list.tsx'
import type { Tiers } from '../../ui/rank-moves.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { StatusLine } from '../../ui/status-line.tsx'
import { Stepper } from '../../ui/stepper.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './gallery.module.css'
import { groups, items, rankWords, steps } from './samples.ts'

export function GalleryControls() {
  const [group, setGroup] = useState('ind')
  const [dots, setDots] = useState(2)
  const [text, setText] = useState('Agua para la agricultura')
  const [tiers, setTiers] = useState<Tiers>([['item 1'], ['item 3', 'item 5']])
  const [step, setStep] = useState<string | null>('3')
  const [open, setOpen] = useState(false)
  return (
    <div className={styles.column}>
      <Banner tone="info">Reconectando… su respuesta está guardada en este teléfono</Banner>
      <Banner tone="good">De nuevo en línea, 1 respuesta enviada</Banner>
      <Banner tone="warn">La ronda se cerró mientras tanto. Vea qué se contó.</Banner>
      <ChoiceGroup legend="¿Desde dónde participa?" help="Los resultados se muestran también por grupo.">
        {groups.map(({ id, name, mark }) => (
          <ChoiceChip
            key={id}
            type="radio"
            name="group"
            value={id}
            label={name}
            detail={id === 'ind' ? 'Aymara, quechua y otros pueblos' : undefined}
            mark={<GroupMark index={mark} />}
            checked={group === id}
            onChange={() => setGroup(id)}
          />
        ))}
      </ChoiceGroup>
      <TextField label="Código del taller" value="K7MP 4QXA" onChange={() => {}} code />
      <TextField
        label="¿Cuál es el desafío?"
        help="Una idea por tarjeta."
        value={text}
        onChange={setText}
        limit={80}
        leftText={(left) => (left < 0 ? `sobran ${-left}` : `quedan ${left}`)}
        multiline
      />
      <TextField
        label="Nombre (opcional)"
        value=""
        onChange={() => {}}
        error="Ese código no existe"
        placeholder="Ana"
      />
      <div className={styles.pair}>
        <span>{items[0]?.title}</span>
        <Stepper
          label={items[0]?.title ?? ''}
          value={dots}
          max={5}
          onChange={setDots}
          addLabel="Un punto más"
          removeLabel="Un punto menos"
          valueText={`${dots} de 5 puntos`}
        />
      </div>
      <div className={styles.buttons}>
        <Button look="primary" size="large" wide icon="send">
          Enviar mi voto
        </Button>
        <Button look="primary" busy>
          Enviando
        </Button>
        <Button icon="undo">Deshacer</Button>
        <Button look="quiet" onClick={() => setOpen(true)}>
          Abrir diálogo
        </Button>
        <Button look="danger" icon="trash">
          Quitar
        </Button>
        <Button disabled>No disponible</Button>
      </div>
      <StatusLine state="on-phone" text="En este teléfono" detail="Se enviará al volver la conexión." />
      <StatusLine state="sent" text="Enviado" />
      <StatusLine
        state="recorded"
        text="Recibido"
        detail="Puede cambiarlo hasta el cierre; vale el último."
      />
      <StatusLine
        state="refused"
        text="No se aceptó"
        detail="La ronda ya está cerrada. Su texto sigue aquí."
      />
      <RankList items={items} value={tiers} onChange={setTiers} words={rankWords} />
      <GradientScale
        legend="Crear una mesa permanente del agua con las comunidades"
        steps={steps}
        value={step}
        onChange={setStep}
      />
      <Skeleton label="Cargando" />
      <div className={styles.icons}>
        {iconNames.map((name) => (
          <Icon key={name} name={name} label={name} size="1.7rem" />
        ))}
      </div>
      <Dialog
        open={open}
        title="¿Cerrar la votación?"
        onClose={() => setOpen(false)}
        closeLabel="Volver"
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Seguir abierta</Button>
            <Button look="primary" onClick={() => setOpen(false)}>
              Cerrar ahora
            </Button>
          </>
        }
      >
        <p>Faltan 6 de 23 personas. Podrá reabrirla después.</p>
      </Dialog>
    </div>
  )
}
