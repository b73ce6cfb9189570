/// How much something is to be seen. What is drawn in colour says in words what it means too.
package enum PrintedTone: String, Hashable, Sendable, Codable {
    case plain, quiet, warning, good
}
