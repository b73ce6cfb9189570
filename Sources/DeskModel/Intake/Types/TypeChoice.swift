package import ServiceModel

/// What somebody means by the type of an order: one of the company's own, or a plain category.
package enum TypeChoice: Hashable, Sendable {
    case company(ServiceType)
    case category(OrderType)

    package var category: OrderType {
        switch self {
        case .company(let type): type.category
        case .category(let category): category
        }
    }

    package func name(_ language: Language) -> String {
        switch self {
        case .company(let type): type.name
        case .category(let category): category.name(language)
        }
    }
}
