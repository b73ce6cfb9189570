import TermCanvas

/// A part of a page under its heading.
struct PageSection: Sendable {
    /// By which its folding is remembered.
    let name: String
    let heading: String
    /// What it comes to, in a sentence: a folded section still answers.
    let answer: String
    /// Behind the heading of an open section, such as the names of its columns; empty where the lines say it all.
    let caption: String
    let startsFolded: Bool
    let lines: [PageLine]

    /// The heading as a line.
    var id: LineID { LineID("section " + name, 0) }
}
