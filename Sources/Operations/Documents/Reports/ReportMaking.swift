import Blobs
package import DeskModel
import Foundation
package import ServiceModel
import Storage

extension ServiceDesk {
    /// Makes the versions of a report that are missing, and keeps them: the one that was signed, and the one that holds now.
    /// `visit` is the visit's number, `nil` for the whole order. Done twice it makes nothing; what is not in a file as it was meant
    /// is kept with it. Throws `nothingToReport`, and what printing and the disk say.
    package func makeReport(
        of order: Order.ID, visit: Int?, _ printer: any DocumentPrinting, isStillOurs: () throws -> Bool = { true }
    ) throws -> [ReportVersion] {
        var made: [ReportVersion] = []
        // The signed one, then the present one: more there cannot be.
        for _ in 0..<2 {
            guard try isStillOurs(),
                var next = try store.read({ try ReportPlan($0, company, order, visit, now: now).next() })
            else { break }
            let file = try print(next, printer)
            if !file.warnings.isEmpty { next.envelope.warnings = file.warnings }
            let kept = try keep(file.bytes, named: next.fileName)
            do {
                _ = try perform(KeepReport(next, file: kept), by: .background)
            } catch Refusal.documents(.versionTaken) {
                // Another process was faster, with the same content.
                continue
            }
            if let version = try store.read({ try $0.reportVersions(of: order) }).last(where: {
                $0.visit == next.visit?.id && $0.version == next.envelope.version
            }) {
                made.append(version)
            }
        }
        return made
    }

    /// Makes the reports that are asked for, at most so many, without waiting for whoever does background jobs. How many
    /// visits have one now.
    package func makeAskedReports(_ printer: any DocumentPrinting, most: Int) throws -> Int {
        let asked = try jobs().filter { $0.kind == MakeReportsJob.kind }.prefix(most)
        let job = MakeReportsJob(printer)
        for each in asked {
            _ = try job.perform(each, on: self) { true }
            try store.write(at: now) { try $0.finish(each, next: nil) }
        }
        return asked.count
    }

    private func print(_ report: PlannedReport, _ printer: any DocumentPrinting) throws -> PrintedFile {
        let issuer = try issuer()
        let print = ServiceReportPrint(report.report, report.envelope, issuer: issuer, company.calendar)
        return try pdf(of: print.document, printer)
    }

    /// A PDF of any document, with the pictures that lie beside the store.
    package func pdf(of document: PrintedDocument, _ printer: any DocumentPrinting) throws -> PrintedFile {
        let blobs = try BlobFault.refused("") { try self.blobs() }
        do throws(PrintFault) {
            return try printer.print(document) { hash in
                BlobHash(hash).flatMap { try? blobs.read($0) }
            }
        } catch {
            throw Refusal.documents(.notPrinted(error))
        }
    }

    /// The company as its documents show it.
    package func issuer() throws -> PrintedIssuer {
        try companyCard().issuer
    }
}
