import TermCanvas

/// What a line of the screen shows of a page: a heading, or a line of an open section.
struct PageRow {
    let section: PageSection
    /// `nil` for the heading.
    let line: PageLine?
    let isFolded: Bool

    var id: LineID { line?.id ?? section.id }

    /// What is read in it.
    var text: String {
        if let line { return line.spans.map(\.text).joined() }
        // What the lines say is found in them.
        return "\(section.heading) \(section.caption) " + (section.lines.isEmpty ? section.answer : "")
    }

    /// It is one of these; a folded section is when any line of it is.
    func isChanged(_ changed: Set<LineID>) -> Bool {
        guard !changed.isEmpty else { return false }
        return changed.contains(id) || isFolded && section.lines.contains { changed.contains($0.id) }
    }
}
