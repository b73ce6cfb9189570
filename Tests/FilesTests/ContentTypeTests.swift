import Files
import Foundation
import Testing

/// A file is what it holds, whatever it is called.
@Suite struct ContentTypeTests {
    private func type(_ bytes: [UInt8]) -> ContentType { .detect(Data(bytes)) }
    private func type(_ text: String) -> ContentType { .detect(Data(text.utf8)) }

    @Test func picturesAndDocumentsByTheirSigns() {
        #expect(type("%PDF-1.7\n%\u{E2}") == .pdf)
        #expect(type("\n\n%PDF-1.4\n") == .pdf)
        #expect(type([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]) == .png)
        #expect(type([0xFF, 0xD8, 0xFF, 0xE0, 0]) == .jpeg)
        #expect(type("GIF89a\u{0}") == .gif)
        #expect(type("RIFF\u{1}\u{0}\u{0}\u{0}WEBPVP8 ") == .webp)
        #expect(type([0x49, 0x49, 0x2A, 0, 8]) == .tiff)
        #expect(type([0x4D, 0x4D, 0, 0x2A, 8]) == .tiff)
        #expect(type([0, 0, 0, 24] + Array("ftypheic\0\0\0\0mif1heic".utf8)) == .heic)
        #expect(type([0, 0, 0, 24] + Array("ftypmif1\0\0\0\0mif1heic".utf8)) == .heic)
        #expect(type([0, 0, 0, 24] + Array("ftypmif1\0\0\0\0mif1avif".utf8)) == .unknown)
        #expect(type([0, 0, 0, 24] + Array("ftypisom\0\0\0\0isommp42".utf8)) == .unknown)
        #expect(type([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]) == .oldOffice)
        #expect(type([]) == .empty)
        #expect(type([1, 2, 3, 0]) == .unknown)
        #expect(type([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A]) == .unknown)
    }

    @Test func archivesByWhatTheyHold() {
        let docx = ["[Content_Types].xml", "_rels/.rels", "word/document.xml"]
        let xlsx = ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "[Content_Types].xml"]
        #expect(type(zip(docx)) == .docx)
        #expect(type(zip(docx.reversed())) == .docx)
        #expect(type(zip(xlsx)) == .xlsx)
        #expect(type(zip(["mimetype", "content.xml"], "application/vnd.oasis.opendocument.text")) == .odt)
        #expect(type(zip(["mimetype", "content.xml"], "application/vnd.oasis.opendocument.spreadsheet")) == .zip)
        #expect(type(zip(["word/document.xml"])) == .zip)
        #expect(type(zip(["a.txt"])) == .zip)
        #expect(type(zip(["META-INF/MANIFEST.MF", "A.class"])) == .executable)
        // Cut off in the middle, and empty.
        #expect(type(Array(zip(docx).prefix(220))) == .docx)
        #expect(type([0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)) == .zip)
        for count in 4..<zip(docx).count { #expect([.zip, .docx].contains(type(Array(zip(docx).prefix(count))))) }
    }

    @Test func textsInEveryPolishEncoding() {
        #expect(type("Zażółć gęślą jaźń\n") == .text)
        #expect(type("\u{FEFF}Zażółć") == .text)
        #expect(
            type(Array("Za".utf8) + [0xBF, 0xF3, 0xB3, 0xE6] + Array(" gesla".utf8) + [0xB9, 0x9C, 0x9F]) == .text)
        #expect(
            type(Array("Za".utf8) + [0xBF, 0xF3, 0xB3, 0xE6] + Array(" gesla".utf8) + [0xB1, 0xB6, 0xBC]) == .text)
        #expect(type([0xFF, 0xFE, 0x41, 0, 0x42, 1]) == .text)
        #expect(type("a\u{0}b") == .unknown)
        #expect(type("a\u{1B}[31m") == .unknown)
        #expect(type([0x81, 0x83, 0x90, 0x98, 0xFE]) == .unknown)
    }

    @Test func tablesPagesAndMails() {
        #expect(type("nr;nazwa;miasto\n1;Kocioł;Łódź\n") == .csv)
        #expect(type("a,b\n\"1, 2\",3\n") == .csv)
        #expect(type("a\tb\n1\t2\n") == .csv)
        #expect(type("Dzień dobry, proszę\nAwaria, pilne\n") == .text)
        #expect(type("a;b\n1;2;3\n") == .text)
        #expect(type("<!DOCTYPE html><p>x") == .html)
        #expect(type("<!-- x -->\n<HTML><body>") == .html)
        #expect(type("<?xml version='1.0'?><faktura/>") == .text)
        #expect(type("X-Spam: no\r\nFrom: a@b.example\r\nDate: x\r\n\r\ntekst") == .mail)
        #expect(type("MIME-Version: 1.0\nSubject: a\n b\nFrom: c\n\nx") == .mail)
        #expect(type("Uwaga: awaria\nTermin: jutro\n\nx") == .text)
        #expect(type("Date: jutro\nSubject: awaria\n") == .text)
    }

    @Test func programsAreRefusedWhateverTheirName() {
        let programs: [[UInt8]] = [
            [0x7F, 0x45, 0x4C, 0x46, 2, 1], Array("MZ".utf8) + [0x90, 0, 3], Array("#!/bin/sh\nrm".utf8),
            Array("\u{FEFF}#! /usr/bin/env python3\n".utf8), Array("@ECHO OFF\r\ndel *.*\r\n".utf8),
            Array("[Desktop Entry]\nExec=sh\n".utf8), [0xCF, 0xFA, 0xED, 0xFE], [0xCA, 0xFE, 0xBA, 0xBE, 0, 0],
            [0x4C, 0, 0, 0, 1, 0x14, 2, 0, 0],
        ]
        for program in programs {
            #expect(type(program) == .executable)
            #expect(!type(program).isAllowed)
        }
        #expect(type("MZ 2026/11 plan\n") == .text)
        #expect(type("#!!! PILNE\n") == .text)
        for type in ContentType.allCases where type != .executable { #expect(type.isAllowed) }
    }

    /// A ZIP archive of stored files without sums.
    private func zip(_ names: [String], _ content: String = "x") -> [UInt8] {
        var files: [UInt8] = []
        var directory: [UInt8] = []
        func number(_ value: Int, _ width: Int) -> [UInt8] { (0..<width).map { UInt8(value >> (8 * $0) & 255) } }
        for name in names {
            let sizes = number(0, 4) + number(content.utf8.count, 4) + number(content.utf8.count, 4)
            let common = number(20, 2) + number(0, 8) + sizes + number(name.utf8.count, 2) + number(0, 2)
            directory += [0x50, 0x4B, 1, 2, 20, 0] + common + number(0, 10) + number(files.count, 4) + Array(name.utf8)
            files += [0x50, 0x4B, 3, 4] + common + Array(name.utf8) + Array(content.utf8)
        }
        let end =
            [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + number(names.count, 2) + number(names.count, 2)
            + number(directory.count, 4) + number(files.count, 4) + [0, 0]
        return files + directory + end
    }
}
