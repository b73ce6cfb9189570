/// That somebody folded or unfolded a section of a kind of page.
package struct PageFold: Hashable, Sendable {
    package var page: String
    package var section: String
    package var isFolded: Bool

    package init(page: String, section: String, isFolded: Bool) {
        self.page = page
        self.section = section
        self.isFolded = isFolded
    }
}
