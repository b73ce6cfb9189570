package import ServiceModel

/// Something that is being made up at a desk and would change these technicians' days or orders once it is written.
package struct DeskWork: Hashable, Sendable {
    package var kind: Kind
    package var days: [CellKey]
    package var orders: [Order.ID]
    package var since: Timestamp

    package enum Kind: String, CaseIterable, Sendable {
        /// In hand, to be dropped somewhere.
        case hand
        /// A form, or a line being typed, about an order.
        case form
        /// Somebody's absence.
        case absence
        /// A repair that is not accepted yet.
        case outage
        /// A plan that is being looked at.
        case plan
        /// A window that is being promised.
        case promise
        /// What happened in the field.
        case report
        /// What a newer version does.
        case other

        /// `outage`, as it stands behind a name.
        package func name(_ language: Language) -> String {
            switch self {
            case .hand: language("in hand", "w ręku")
            case .form: language("form", "formularz")
            case .absence: language("absence", "nieobecność")
            case .outage: language("outage", "awaria")
            case .plan: language("plan", "plan")
            case .promise: language("promise", "obietnica")
            case .report: language("report", "meldunek")
            case .other: language("other", "inne")
            }
        }
    }

    package init(_ kind: Kind, days: [CellKey] = [], orders: [Order.ID] = [], since: Timestamp) {
        self.kind = kind
        self.days = days
        self.orders = orders
        self.since = since
    }

    /// Whether it is the same as another, whenever each began.
    package func isSame(as other: DeskWork) -> Bool {
        kind == other.kind && days == other.days && orders == other.orders
    }
}

/// Days stand as `3/2026-11-24`: a plan that is looked at names hundreds.
extension DeskWork: Codable {
    private enum CodingKeys: String, CodingKey { case kind, days, orders, since }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let kind = try values.decode(String.self, forKey: .kind)
        self.init(
            Kind(rawValue: kind) ?? .other,
            days: ((try? values.decode([String].self, forKey: .days)) ?? []).compactMap(CellKey.init(text:)),
            orders: (try? values.decode([Order.ID].self, forKey: .orders)) ?? [],
            since: try values.decode(Timestamp.self, forKey: .since))
    }

    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(kind.rawValue, forKey: .kind)
        if !days.isEmpty { try values.encode(days.map(\.text), forKey: .days) }
        if !orders.isEmpty { try values.encode(orders, forKey: .orders) }
        try values.encode(since, forKey: .since)
    }
}

extension CellKey {
    fileprivate var text: String { "\(technician)/\(day.iso)" }

    fileprivate init?(text: String) {
        let parts = text.split(separator: "/")
        guard parts.count == 2, let technician = Int64(parts[0]), let day = Day(iso: String(parts[1])) else {
            return nil
        }
        self.init(Identifier(technician), day)
    }
}
