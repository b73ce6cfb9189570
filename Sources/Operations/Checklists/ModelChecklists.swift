package import ServiceModel
import Storage

extension ServiceDesk {
    /// What is asked of models of devices, by the model's name.
    package func modelChecklists() throws -> [ModelChecklist] {
        try store.read { byPolishName(try $0.all(ModelChecklist.self), \.model) }
    }
}
