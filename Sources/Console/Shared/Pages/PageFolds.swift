/// Which sections of a kind of page somebody folded or unfolded: it holds for all subjects.
struct PageFolds<Content: PageContent>: ScreenState {
    private var folded: [String: Bool] = [:]

    init() {}

    func isFolded(_ section: PageSection) -> Bool { folded[section.name] ?? section.startsFolded }

    mutating func fold(_ section: PageSection, _ isFolded: Bool) { folded[section.name] = isFolded }
}
