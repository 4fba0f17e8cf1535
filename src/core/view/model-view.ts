export interface ModelView {
  readonly id: string;
  readonly name: string;
}
