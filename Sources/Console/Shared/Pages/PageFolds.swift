/// Which sections of pages somebody folded or unfolded: it holds for all subjects of a kind of page, and over a restart.
struct PageFolds: ScreenState {
    private var folded: [Key: Bool] = [:]

    private struct Key: Hashable {
        let page: String
        let section: String
    }

    init() {}

    func isFolded(_ section: PageSection, of page: ScreenID) -> Bool {
        folded[Key(page: page.name, section: section.name)] ?? section.startsFolded
    }

    mutating func fold(_ section: PageSection, of page: ScreenID, _ isFolded: Bool) {
        folded[Key(page: page.name, section: section.name)] = isFolded
    }

    mutating func take(_ folds: [PageFold]) {
        for fold in folds { folded[Key(page: fold.page, section: fold.section)] = fold.isFolded }
    }

    /// What is otherwise here than there.
    func changes(since other: PageFolds) -> [PageFold] {
        folded.filter { other.folded[$0.key] != $0.value }.map { key, isFolded in
            PageFold(page: key.page, section: key.section, isFolded: isFolded)
        }.sorted { ($0.page, $0.section) < ($1.page, $1.section) }
    }
}
