public import ServiceModel

/// Something of the company that was found by a name or a number.
public struct Found: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case order(Order.ID, OrderNumber, OrderState)
        case customer(Customer.ID)
        case site(Site.ID)
        /// A device, by the name of the site where it stands.
        case device(Asset.ID, site: String)
        /// How many sites are there.
        case town(sites: Int)
    }

    public var kind: Kind
    /// What it is called; of an order what is wrong.
    public var name: String
    /// What tells it from its neighbours: town, telephone, serial number.
    public var detail: String

    public init(_ kind: Kind, name: String, detail: String = "") {
        self.kind = kind
        self.name = name
        self.detail = detail
    }
}

/// Asks for everything that answers to what was typed; an answer carries the same id.
public struct FindRequest: Hashable, Sendable {
    public var id: Int
    public var text: String
    /// How many of each kind at most.
    public var limit: Int

    public init(id: Int, text: String, limit: Int = 8) {
        self.id = id
        self.text = text
        self.limit = limit
    }
}
