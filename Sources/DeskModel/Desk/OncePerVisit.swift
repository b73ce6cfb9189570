package import ServiceModel

/// A command that does to a visit what can be done once: a second time it would only be refused.
package protocol OncePerVisit: Command {
    var visit: Visit.ID { get }
}
