import Configuration
import ServiceModel

extension NoticeLoader {
    /// The user's texts before the installed ones.
    init(environment: [String: String]) {
        self.init(folders: [Paths(environment: environment).notices] + InstalledFiles.folders("notices"))
    }
}
