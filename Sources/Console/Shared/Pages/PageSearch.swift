import ServiceModel

/// What is looked for in a page.
struct PageSearch: ScreenState {
    var text = ""
    /// Where the cursor was when the line opened.
    var start: LineID?

    init() {}
}

extension ConsoleState {
    mutating func openPageSearch() -> [Effect] {
        guard let page = current as? any PageFolding else { return [] }
        self[PageSearch.self].start = page.cursor(self)
        overlay = .input(LineInput(.pageSearch, text: self[PageSearch.self].text))
        return []
    }

    /// The cursor follows what is typed.
    mutating func searchPage(typing text: String) {
        guard let page = current as? any PageFolding else { return }
        self[PageSearch.self].text = text
        let start = self[PageSearch.self].start
        if text.isEmpty || !page.find(text, from: start, inclusive: true, &self) { page.go(to: start, &self) }
    }

    /// Esc: the cursor is where it was.
    mutating func leavePageSearch() {
        overlay = nil
        (current as? any PageFolding)?.go(to: self[PageSearch.self].start, &self)
    }

    mutating func keepPageSearch(_ text: String) {
        overlay = nil
        self[PageSearch.self].text = text
        guard !text.isEmpty, let page = current as? any PageFolding else { return }
        if !page.find(text, from: page.cursor(self), inclusive: true, &self) { sayNotFound(text) }
    }

    mutating func findNextInPage() {
        let text = self[PageSearch.self].text
        guard let page = current as? any PageFolding else { return }
        if !page.find(text, from: page.cursor(self), inclusive: false, &self) { sayNotFound(text) }
    }

    private mutating func sayNotFound(_ text: String) {
        status.say(language("“\(text)” is not on this page.", "Na tej stronie nie ma „\(text)”."), .warning)
    }
}
