/** Gallery: the board's scale, one slide after another. */
import { Arcade } from '../../ui/arcade.tsx'
import { Badge } from '../../ui/badge.tsx'
import { GroupSeats } from '../../ui/group-seats.tsx'
import { Meter } from '../../ui/meter.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'
import styles from './gallery.module.css'
import { GalleryBars, GalleryDots, GalleryMap } from './gallery-charts.tsx'
import { labelWords, seats } from './samples.ts'

export function GalleryBoard() {
  return (
    <div data-scale="board">
      <section className={styles.slide}>
        <div className={styles.lobby}>
          <div>
            <Wordmark />
            <h1 className={styles.question}>¿Qué frena a nuestra región?</h1>
            <Meter value={17} max={23} text="17 de 23 respondieron" size="large" />
          </div>
          <QrCode value="http://192.168.1.20:3000/j/K7MP4QXA" label="QR" size="34vw" />
        </div>
        <Arcade />
      </section>
      <section className={styles.slide}>
        <GroupSeats rows={seats} label="Sala y meta" />
      </section>
      <section className={styles.slide}>
        <GalleryBars />
      </section>
      <section className={styles.slide}>
        <GalleryDots />
      </section>
      <section className={styles.slide}>
        <GalleryMap />
        <Badge kind="consensual" text={labelWords.consensual} size="large" />
      </section>
    </div>
  )
}
