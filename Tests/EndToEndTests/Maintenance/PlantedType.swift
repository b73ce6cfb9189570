import ServiceModel
import Storage

extension Program {
    /// An order type of which plans can be made.
    func plantType() throws {
        try Store.open(store).write(at: Timestamp(seconds: 1_795_000_000)) { transaction in
            try transaction.insert(
                ServiceType(
                    id: Identifier(7), code: "przeglad", name: "Przegląd", category: .inspection,
                    tasks: [TaskTemplate(duration: 60)]))
        }
    }
}
