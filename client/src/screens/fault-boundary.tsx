/** When a page breaks: says so, says that answers are kept, and offers to load anew. */
import { Component, type ReactNode } from 'react'
import { FaultPage } from './fault-page.tsx'

type Props = { children: ReactNode }

export class FaultBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    return this.state.broken ? <FaultPage /> : this.props.children
  }
}
