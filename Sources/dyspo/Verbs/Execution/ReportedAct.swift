import ArgumentParser
import DeskModel
import ServiceModel

/// An act that has a verb of its own.
protocol ReportedAct: Sendable {
    static var act: VisitAct { get }
    static var abstract: String { get }
}
