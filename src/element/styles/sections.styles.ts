import { css } from 'lit';

/**
 * Scorecards, verdict, the line of controls, questions: one column where the container is narrow, two where it is wide.
 *
 * Where it is wide the first two cards and the level between them fit in one line whatever they say: the gaps, the
 * padding and 15em of the level are less than the 20em that they leave.
 *
 * A mark is tied to the last word of its sentence by a word joiner, and can be hit in the whole height of its line and
 * not beyond: text that it lay over would be hard to select, and to measure for contrast.
 */
export const sections = css`
  .scorecards {
    margin-block-end: 0.8em;
  }
  .cards {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.2em;
    align-items: end;
    padding-block-end: 0.9em;
  }
  .card {
    display: grid;
    flex: 1 1 max(45%, 7em);
    overflow-wrap: anywhere;
  }
  .level {
    order: 1;
    align-self: center;
    max-inline-size: 15em;
    font-weight: 600;
    padding: 0.15em 0.9em;
    border: 1px solid var(--_line);
    border-radius: 2em;
  }
  .name {
    font-size: 1.12em;
  }
  .name,
  .pick b,
  .lead {
    color: var(--_m);
  }
  .score {
    font-size: 2.5em;
    line-height: 1.1;
    font-weight: 600;
  }
  .evidence {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1em;
    padding-block-end: 0.8em;
    > :last-child {
      flex: 9 1 18em;
    }
  }
  .strip {
    display: flex;
    flex: 1 1 8em;
    max-inline-size: 16em;
    gap: 3px;
  }
  .prose > p {
    max-inline-size: var(--_measure);
    margin-block-start: 0;
  }
  .prose .headline {
    font-size: 1.3em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .tie {
    white-space: nowrap;
    &::before {
      content: '\\2060';
    }
  }
  .mark {
    border: 0;
    padding: 0.3em 0.3em 0.7em;
    margin: -0.3em 0 -0.7em;
    font-size: 0.7em;
    font-weight: 400;
    line-height: 1;
    vertical-align: super;
    cursor: pointer;
    span {
      border-block-end: 1px dotted;
    }
  }
  .root:not(:has(.benchmarks)) .mark {
    display: none;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block-end: var(--_gap);
    &:has(*) {
      border-block: 1px solid var(--_line);
    }
    > [open] {
      flex-basis: 100%;
    }
  }
  .controls > *,
  .prose details,
  .about {
    border: 0;
  }
  .about {
    display: inline-block;
    summary {
      list-style: none;
      padding: 0 0.7em;
    }
  }
  .picks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 0.8em;
  }
  .pick {
    margin: 0;
    padding: 0.1em 0.9em;
    border-inline-start: 3px solid var(--_m);
  }
  @container (min-width: 36em) {
    .card {
      flex-basis: calc(50% - 10em);
    }
    .card.m1 {
      order: 1;
      text-align: end;
    }
  }
  @container (min-width: 56em) {
    .prose,
    .faq {
      display: grid;
      grid-template-columns: minmax(0, var(--_measure)) 1fr;
      gap: 0 3em;
      align-items: start;
    }
    .picks {
      grid-area: 1 / 2 / 9;
    }
    .faq {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .faq > .heading {
      grid-column: 1 / -1;
    }
  }
`;
