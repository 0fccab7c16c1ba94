/// Pairs what gold lists with what was found, one to one, the most alike first.
struct Pairing {
  /// Indices into gold and into what was found, by gold's order.
  let pairs: [(gold: Int, found: Int)]
  /// Gold that nothing was found for.
  let missed: [Int]
  /// What was found and gold does not have.
  let surplus: [Int]

  init<Item>(_ gold: [Item], _ found: [Item], atLeast threshold: Double, likeness: (Item, Item) -> Double) {
    var candidates: [(likeness: Double, gold: Int, found: Int)] = []
    for first in gold.indices {
      for second in found.indices {
        let likeness = likeness(gold[first], found[second])
        if likeness >= threshold { candidates.append((likeness, first, second)) }
      }
    }
    candidates.sort { ($1.likeness, $0.gold, $0.found) < ($0.likeness, $1.gold, $1.found) }
    var takenGold: Set<Int> = []
    var takenFound: Set<Int> = []
    var pairs: [(gold: Int, found: Int)] = []
    for candidate in candidates where !takenGold.contains(candidate.gold) && !takenFound.contains(candidate.found) {
      takenGold.insert(candidate.gold)
      takenFound.insert(candidate.found)
      pairs.append((candidate.gold, candidate.found))
    }
    self.pairs = pairs.sorted { $0.gold < $1.gold }
    missed = gold.indices.filter { !takenGold.contains($0) }
    surplus = found.indices.filter { !takenFound.contains($0) }
  }
}
