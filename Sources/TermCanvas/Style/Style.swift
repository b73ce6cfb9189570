/// How a cell is to look, said by meaning: a role, perhaps a second role laid over it, and extra attributes.
package struct Style: Hashable, Sendable {
    package var role: Role
    /// A role laid over the first one, such as the cursor over a cell of high load: its colours win where it has any,
    /// attributes add up.
    package var overlay: Role?
    /// Attributes besides those of the roles.
    package var attributes: Attributes

    package init(_ role: Role, overlay: Role? = nil, attributes: Attributes = []) {
        self.role = role
        self.overlay = overlay
        self.attributes = attributes
    }

    package static let text = Style(.text)

    /// The same style under another role, such as `.cursor`; `nil` takes the overlay away.
    package func under(_ overlay: Role?) -> Style {
        Style(role, overlay: overlay, attributes: attributes)
    }

    /// The same style with these attributes as well.
    package func with(_ more: Attributes) -> Style {
        Style(role, overlay: overlay, attributes: attributes.union(more))
    }
}
