/// What a line of the screen shows of a page: a heading, or a line of an open section.
struct PageRow {
    let section: PageSection
    /// `nil` for the heading.
    let line: PageLine?
    let isFolded: Bool

    var id: LineID { line?.id ?? section.id }
}
