package import ServiceModel

/// What a word for work means: a kind that everybody knows, or a type of the company's own.
package enum EntryWork: Hashable, Sendable {
    case category(OrderType)
    case own(ServiceType.ID)
}
