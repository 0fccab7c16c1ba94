extension Stylesheet {
  /// Tables, the heat map, bars and the drawings in them.
  static let tables: StaticString = """
    table { border-collapse: collapse; width: 100%; font-size: var(--small); line-height: 1.45; margin: 0 0 20px; }
    caption { text-align: left; color: var(--soft); font-size: var(--small); padding: 0 0 8px; }
    th, td { text-align: left; vertical-align: top; padding: 7px 16px 7px 0; font-weight: 400;
      border-bottom: 1px solid var(--rule); }
    th:last-child, td:last-child { padding-right: 0; }
    thead th { font-weight: 600; vertical-align: bottom; border-bottom: 1px solid var(--ink); }
    td.number, .counts td { text-align: right; }
    .counts { margin-bottom: 14px; }
    .counts td { width: 44px; font-weight: 600; padding-right: 14px; }
    .counts .role { display: block; }
    .files th { width: 28%; } .files td:nth-child(2) { width: 22%; }
    .heatmap { table-layout: fixed; border-collapse: separate; border-spacing: 3px; margin-left: -3px; width: calc(100% + 6px); }
    .heatmap th:first-child { width: 21%; }
    .heatmap th, .heatmap td { border: 0; padding: 8px 10px; }
    .heatmap thead th { border-bottom: 1px solid var(--ink); padding: 0 10px 8px; line-height: 1.3; }
    .heatmap th:first-child { padding-left: 0; }
    .heatmap .all td { padding-top: 10px; }
    .wide .heatmap thead th { font-size: var(--tiny); hyphens: auto; }
    .wide .heatmap th:first-child { width: 17%; } .wide .heatmap th, .wide .heatmap td { padding-left: 6px; padding-right: 6px; }
    .wide .heatmap th:first-child { padding-left: 0; }
    .heatmap .line + .line { margin-top: 6px; }
    .heatmap .line .bar { margin-top: 3px; }
    .heatmap .level th { font-weight: 600; padding: 18px 0 4px; border-bottom: 1px solid var(--rule); }
    .heatmap .grades { color: var(--soft); white-space: nowrap; }
    .heatmap td.absent { background: var(--faint); }
    .cell .state { display: block; font-weight: 600; line-height: 1.3; }
    .cell .tally { display: block; font-size: var(--tiny); }
    .cell.declaredAndSupported { background: var(--both); color: #fff; }
    .cell.supportedOnly { background: var(--supported); color: #143b47; }
    .cell.declaredOnly { background: var(--declared); color: #553a09; box-shadow: inset 0 0 0 1px var(--declared-edge); }
    .cell.neither { color: var(--soft); }
    .heatmap .cell.neither { background: var(--faint); }
    .mark { width: 22px; height: 10px; vertical-align: 0; margin-right: 3px; overflow: visible; }
    .mark .on { fill: currentColor; stroke: currentColor; }
    .mark .off { fill: none; stroke: currentColor; stroke-width: 1.2; }
    .legend { display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px; font-size: var(--small);
      margin: 0 0 28px; }
    .legend dt { padding: 5px 10px; margin: 0 0 6px; }
    .legend .neither { background: var(--faint); }
    .legend dd { margin: 0; color: var(--soft); line-height: 1.4; }
    .overview { table-layout: fixed; } .overview thead th:nth-child(1) { width: 32%; }
    .overview thead th:nth-child(2) { width: 25%; } .overview thead th:nth-child(3) { width: 19%; }
    .overview thead th:nth-child(4) { width: 11%; white-space: nowrap; } .overview td.drawing { padding-top: 11px; }
    .overview tbody .school th { font: 400 var(--text)/1.3 var(--serif); padding-top: 22px;
      border-bottom: 1px solid var(--ink); }
    .overview tr.more td { border-top: 0; }
    .values { white-space: nowrap; } .values .value, td.value { font-weight: 600; }
    .dumbbell { width: 100%; max-width: 152px; height: 12px; display: block; }
    .dumbbell .axis { stroke: #b9c2c6; stroke-width: 1; }
    .dumbbell .way { stroke: var(--accent); stroke-width: 2; }
    .dumbbell .start { fill: #fff; stroke: var(--accent); stroke-width: 1.5; }
    .dumbbell .end { fill: var(--accent); stroke: var(--accent); stroke-width: 1.5; }
    .share { white-space: nowrap; }
    .share .bar { display: inline-block; width: 180px; height: 8px; margin-right: 12px; vertical-align: 0; }
    .uses th:first-child { width: 46%; } .uses td.number, .uses th:last-child { text-align: right; width: 70px; }
    .common td.number, .common th:nth-child(3) { text-align: right; padding-right: 28px; }
    .common th:first-child { width: 26%; } .common .share .bar { width: 96px; }
    .common .call { display: block; width: fit-content; margin-top: 4px; }
    .documents .digest { font-family: ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace; }
    .documents thead th:nth-child(5), .documents thead th:nth-child(6) { text-align: right; }
    .documents thead th:first-child { width: 25%; } .documents thead th:nth-child(3) { width: 22%; } .documents .role { display: block; }
    .documents .year, .documents .digest { white-space: nowrap; }
    .call { font-size: var(--tiny); font-weight: 600; padding: 0 7px; border: 1px solid currentColor; border-radius: 2px;
      white-space: nowrap; }
    .call.error { color: #8b2f1c; } .call.warning { color: #6e4b07; } .call.note { color: var(--accent); }
    @media screen and (max-width: 860px) {
      .legend { grid-template-columns: 1fr 1fr; }
      .share .bar { width: 90px; }
      .heatmap th, .heatmap td { padding: 6px; }
    }
    """
}
