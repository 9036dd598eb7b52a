/** A chat goes on with another's series, and this process has just learnt it from its record. */
export class SeriesMoved extends Error {
  constructor() {
    super('the chat continues the series of another one');
  }
}
