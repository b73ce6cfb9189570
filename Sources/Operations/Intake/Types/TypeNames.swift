import DeskModel
import Geography
import ServiceModel
import Storage

/// The names of types as files and options use them.
struct TypeNames {
    private let own: NameLookup<ServiceType>

    init(_ reader: Reader) throws {
        own = try NameLookup(reader)
    }

    /// Throws `notFound`, `ambiguous`, or `typeUnused` for one that no new work is to arise by.
    func choice(_ key: String) throws -> TypeChoice {
        if let exact = try exact(key) { return exact }
        return .company(try used(own.find(key)))
    }

    /// One that is called exactly so; `nil` when none is.
    func exact(_ key: String) throws -> TypeChoice? {
        let found = own.bearing(key)
        if found.count == 1 { return .company(try used(found[0])) }
        let wanted = NameFolding.fold(key)
        return OrderType.allCases.first { category in
            [category.rawValue, category.name(.polish)].contains { NameFolding.fold($0) == wanted }
        }.map { .category($0) }
    }

    private func used(_ type: ServiceType) throws -> ServiceType {
        guard type.isActive else { throw Refusal.intake(.typeUnused(code: type.code)) }
        return type
    }
}
