package import ServiceModel

/// Something of the company that was found by a name or a number.
package struct Found: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case order(Order.ID, OrderNumber, OrderState)
        case customer(Customer.ID)
        case site(Site.ID)
        /// A device, by the name of the site where it stands.
        case device(Asset.ID, site: String)
        /// A contract, by its number.
        case contract(Contract.ID)
        /// A standing crew; the detail says its people and days.
        case crew(Crew.ID)
        /// How many sites are there.
        case town(sites: Int)
    }

    package var kind: Kind
    /// What it is called; of an order what is wrong.
    package var name: String
    /// What tells it from its neighbours: town, telephone, serial number.
    package var detail: String

    package init(_ kind: Kind, name: String, detail: String = "") {
        self.kind = kind
        self.name = name
        self.detail = detail
    }
}
