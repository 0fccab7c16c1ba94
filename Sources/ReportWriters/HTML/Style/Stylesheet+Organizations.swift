extension Stylesheet {
  /// The sections of schools, departments and the district.
  static let organizations: StaticString = """
    .organization { border-top: 1px solid var(--ink); margin-top: 56px; padding-top: 14px; }
    .organization:first-of-type { margin-top: 20px; }
    .organization > h3 { margin: 0 0 2px; font-size: var(--title); }
    .reach { list-style: none; padding: 0; margin: 14px 0 0; display: grid; gap: 3px;
      grid-template-columns: repeat(auto-fit, minmax(170px, 1fr)); }
    .reach li { padding: 8px 10px; font-size: var(--small); line-height: 1.35; display: flex; flex-direction: column;
      justify-content: space-between; }
    .reach .neither { background: var(--faint); }
    .reach .aim { margin-bottom: 4px; } .reach .cell .code { color: inherit; }
    .source { margin-bottom: 0; }
    .goal, .advice { margin-top: 28px; }
    .goal { border-top: 1px solid var(--rule); padding-top: 16px; }
    h5 .place { margin-left: 12px; }
    .statement { font: 400 19px/1.45 var(--serif); max-width: 66ch; margin: 0 0 14px; }
    .goal .facts { display: flex; flex-wrap: wrap; gap: 4px 32px; margin-bottom: 14px; }
    .goal .facts dt { display: inline; font-weight: 600; } .goal .facts dt::after { content: ": "; }
    .goal .facts dd { display: inline; margin: 0; }
    .goal caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .evidence th:first-child { width: 26%; } .evidence td:nth-child(2) { width: 24%; }
    .verdict { font-weight: 600; }
    .answer { margin: 2px 0 0; } .answers { color: var(--soft); }
    .metrics th:first-child { width: 50%; } .metrics tbody .role, .strategies tbody .role { display: block; }
    .strategies th:first-child { width: 46%; }
    .strategies .strategy th { font-weight: 600; }
    .strategies .activity th { padding-left: 22px; position: relative; }
    .strategies .activity th::before { content: "–"; position: absolute; left: 6px; }
    .subhead { font-size: var(--small); font-weight: 600; margin: 0 0 2px; }
    .advice { background: var(--faint); padding: 18px 24px 10px; }
    .advice ol { padding-left: 20px; }
    .advice li { padding: 0 0 8px; }
    .advice p { margin: 0; max-width: 84ch; }
    .advice .headline { font-weight: 600; } .advice .quoted { color: var(--soft); }
    .advice .note { margin: 6px 0; }
    """
}
