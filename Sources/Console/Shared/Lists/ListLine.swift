/// How a line of a list looks in so many columns.
enum ListLine {
    /// Of the lines beneath it.
    case heading(String)
    case cells([ListCell])
}
