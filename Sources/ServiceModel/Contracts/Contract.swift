/// What was agreed with a customer: which sites and devices, when work is covered, how soon somebody comes, what is included.
package struct Contract: Hashable, Sendable {
    package typealias ID = Identifier<Contract>

    package var id: ID

    package init(id: ID) {
        self.id = id
    }
}
