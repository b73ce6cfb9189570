/// What is asked of every device of a model, whatever the order's type.
package struct ModelChecklist: Hashable, Sendable {
    package typealias ID = Identifier<ModelChecklist>

    package var id: ID
    /// As devices have it; letters' case and blanks do not count.
    package var model: String
    package var items: [ChecklistItem]
    package var version: Int

    package init(id: ID, model: String, items: [ChecklistItem], version: Int = 1) {
        self.id = id
        self.model = model
        self.items = items
        self.version = version
    }
}

extension WorkTerms {
    /// The terms with what is asked of these models and of no other: an order copies both lists when it arises.
    package func asking(_ models: [ModelChecklist]) -> WorkTerms {
        var terms = self
        terms.checklist.removeAll { $0.model != nil }
        for list in models {
            terms.checklist += list.items.map { item in
                var item = item
                item.isPerDevice = true
                item.model = list.model
                return item
            }
        }
        return terms
    }
}
