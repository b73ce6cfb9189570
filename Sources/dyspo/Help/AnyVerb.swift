import ArgumentParser

/// A verb that has what every verb has and nothing more; nobody can call it.
struct AnyVerb: ParsableCommand {
    static let configuration = CommandConfiguration(version: Dyspo.configuration.version)

    @OptionGroup var shared: SharedOptions
}
