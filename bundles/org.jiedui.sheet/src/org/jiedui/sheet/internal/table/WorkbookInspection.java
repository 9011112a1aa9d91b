/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jiedui.sheet.SheetRefusedException;
import org.jiedui.sheet.SheetRefusedException.Reason;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/**
 * Goes through all parts of a workbook once, with little memory, before anything of it is believed: how much they unpack to, that none declares
 * entities, and that no sheet is of an absurd size. Learns on the way what the library that reads the cells does not tell.
 */
final class WorkbookInspection {

	private final Path file;
	private final Refusal refusal;
	private final Limits limits;
	/** The parser that reads the cells later: both see the same. */
	private final XMLInputFactory factory = new InputFactoryImpl();
	private final Map<String, SheetSurvey> surveys = new HashMap<>();
	private final Map<String, String> targets = new HashMap<>();
	private long unpacked;

	WorkbookInspection(Path file, Limits limits) {
		this.file = file;
		this.limits = limits;
		refusal = new Refusal(file);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
	}

	/** Ends the reading of a part from within a stream. */
	private static final class Exceeded extends RuntimeException {
		private static final long serialVersionUID = 1L;

		Exceeded(String what) {
			super(what, null, false, false);
		}
	}

	/** @throws SheetRefusedException when the workbook should not be read */
	void run() throws SheetRefusedException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (zip.size() > limits.entries()) {
				throw refusal.tooLarge(Messages.manyParts);
			}
			Set<String> names = new HashSet<>();
			for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
				ZipEntry entry = entries.nextElement();
				String name = entry.getName().toLowerCase(Locale.ROOT);
				if (!names.add(name)) {
					throw refusal.damaged(null);
				}
				if (name.endsWith("vbaproject.bin")) {
					throw refusal.of(Reason.MACROS, Messages.macros, null);
				}
				inspect(zip, entry, name);
			}
			if (!names.contains("[content_types].xml")) {
				throw refusal.of(Reason.UNKNOWN_FORMAT, Messages.noWorkbook, null);
			}
		} catch (IOException | IllegalArgumentException broken) {
			throw refusal.damaged(broken);
		} catch (Exceeded exceeded) {
			throw refusal.tooLarge(exceeded.getMessage());
		}
	}

	private void inspect(ZipFile zip, ZipEntry entry, String name) throws IOException, SheetRefusedException {
		long[] size = { 0 };
		long packed = Math.max(1, entry.getCompressedSize());
		try (InputStream in = new CountedStream(zip.getInputStream(entry), more -> count(size[0] += more, more, packed, name))) {
			if (name.endsWith(".xml") || name.endsWith(".rels")) {
				survey(new BufferedInputStream(in), name);
			} else {
				in.transferTo(OutputStream.nullOutputStream());
			}
		}
	}

	private void count(long size, long more, long packed, String name) {
		unpacked += more;
		if (unpacked > limits.unpacked() || size > limits.part() || size > Limits.SMALL && size / packed > limits.ratio()) {
			throw new Exceeded(Messages.unpacksTooMuch);
		}
		if (name.endsWith("sharedstrings.xml") && size > limits.texts()) {
			throw new Exceeded(Messages.manyTexts);
		}
	}

	private void survey(InputStream in, String name) throws SheetRefusedException {
		SheetSurvey survey = new SheetSurvey(refusal, limits);
		try {
			XMLStreamReader xml = factory.createXMLStreamReader(in);
			if (name.endsWith("workbook.xml.rels")) {
				new Relationships(targets).read(xml, survey);
			} else {
				survey.read(xml);
			}
			xml.close();
		} catch (XMLStreamException | RuntimeException broken) {
			if (broken instanceof Exceeded exceeded) {
				throw exceeded;
			}
			if (broken.getCause() instanceof Exceeded exceeded) {
				throw exceeded;
			}
			throw refusal.damaged(broken);
		}
		surveys.put(name, survey);
	}

	/** What is known of a sheet by the identifier that the workbook gives it; empty where there is no such part. */
	Optional<SheetSurvey> sheet(String relationship) {
		String target = targets.getOrDefault(relationship, "").toLowerCase(Locale.ROOT);
		return Optional.ofNullable(surveys.get(target.startsWith("/") ? target.substring(1) : "xl/" + target));
	}
}
