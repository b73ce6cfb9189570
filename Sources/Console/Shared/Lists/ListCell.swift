import TermCanvas

/// A part of a line: a text, cut to one column less than the part is wide.
struct ListCell {
    let text: String
    let columns: Int
    let role: Role

    init(_ text: String, _ columns: Int, _ role: Role = .text) {
        self.text = text
        self.columns = columns
        self.role = role
    }
}
