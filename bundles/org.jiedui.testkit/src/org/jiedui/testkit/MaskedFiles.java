/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.json.JsonExporter;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.ExportOrder;
import org.jiedui.core.spi.exchange.FileExporter;
import org.jiedui.core.spi.exchange.RowChoice;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.sheet.SheetExport;
import org.jiedui.testsupport.MemoryWorkspace;

/** All the kinds of files that can be written of books in which personal data are marked, each as the texts that are in it. */
final class MaskedFiles {

	private final Path folder;
	private final boolean personal;
	private final Map<String, String> texts = new LinkedHashMap<>();

	/** @param personal whether personal data are allowed in the files */
	MaskedFiles(Path folder, boolean personal) {
		this.folder = folder;
		this.personal = personal;
	}

	/** The texts by the name of the file, or of the part of a workbook. */
	Map<String, String> of(Collection<EPackage> packages) throws Exception {
		PlantedBooks books = new PlantedBooks(packages);
		List<EClass> types = books.types();
		try (Workspace workspace = MemoryWorkspace.open()) {
			try (Session session = workspace.openSession()) {
				session.editingDomain().getCommandStack().execute(session.add(books.roots()));
				session.save("", null);
			}
			write(workspace, new JsonExporter(), "books.json", Optional.empty());
			write(workspace, new SheetExport(), "books.xlsx", Optional.empty());
			for (EClass type : types) {
				write(workspace, new SheetExport(), type.getName() + ".csv", Optional.of(type));
				write(workspace, new SheetExport(), type.getName() + ".xlsx", Optional.of(type));
			}
		}
		return texts;
	}

	private void write(Workspace workspace, FileExporter exporter, String name, Optional<EClass> only) throws Exception {
		Path file = folder.resolve(name);
		ExportOrder order = new ExportOrder(workspace, file, new ValueFormat(new Labels(Locale.CHINESE), MoneyScale.YUAN)).personal(personal);
		exporter.export(only.map(type -> order.only(RowChoice.of(Query.of(type)))).orElse(order), null);
		if (name.endsWith(".xlsx")) {
			unpack(file);
		} else {
			texts.put(name, Files.readString(file));
		}
	}

	private void unpack(Path workbook) throws IOException {
		try (ZipFile zip = new ZipFile(workbook.toFile())) {
			for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
				ZipEntry entry = entries.nextElement();
				texts.put(workbook.getFileName() + "/" + entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
	}
}
