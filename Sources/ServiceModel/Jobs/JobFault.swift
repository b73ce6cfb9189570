/// What went wrong with a job, as a full sentence in each language: whoever reads it may sit elsewhere.
package struct JobFault: Error, Hashable, Sendable, Codable {
    package var english: String
    package var polish: String

    package init(english: String, polish: String) {
        self.english = english
        self.polish = polish
    }

    package func sentence(_ language: Language) -> String { language(english, polish) }
}
