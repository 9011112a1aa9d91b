/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.json.ProgrammeFormatException;
import org.jiedui.core.workspace.Belonging;
import org.jiedui.model.Programme;

/** What stands in a file: objects that are not yet in the books and do not yet refer to each other. */
public final class FileContent {

	private final List<Programme> programmes = new ArrayList<>();
	private final List<EObject> parties = new ArrayList<>();
	private final List<EObject> records = new ArrayList<>();
	private final Map<EObject, LocatedNode> known = new LinkedHashMap<>();
	private final Complaints complaints;
	private final FileReferences references;
	private String into;

	FileContent(Complaints complaints, FileReferences references) {
		this.complaints = complaints;
		this.references = references;
	}

	/** The name of the programme in the books to which the records are to be added; empty where the file brings its programmes. */
	public Optional<String> into() {
		return Optional.ofNullable(into);
	}

	void setInto(String programme) {
		into = programme;
	}

	/** The complaint that the programme is not there to which the records are to be added. */
	public ProgrammeFormatException programmeNotThere() {
		return complaints.whole(Messages.intoNothing, into);
	}

	public List<Programme> programmes() {
		return programmes;
	}

	/** Records that the file takes for granted in the books. */
	public Set<EObject> known() {
		return known.keySet();
	}

	void addKnown(EObject record, LocatedNode place) {
		known.put(record, place);
	}

	/** The complaint that a record is not in the books that the file takes for granted. */
	public ProgrammeFormatException notKnown(EObject record) {
		FileEntry entry = new FileEntry(record);
		return complaints.at(known.get(record), Messages.unknownRecord, record.eClass().getName(), entry.code().isEmpty() ? entry.name() : entry.code(),
				into);
	}

	/** All records of the file, those that it takes for granted too. */
	public FileEntries recordEntries() {
		return new FileEntries(Stream.concat(known.keySet().stream(), records.stream()).toList(), Map.of());
	}

	/** Entries of the register, each with what it stands below. */
	public FileEntries parties() {
		return new FileEntries(parties, references.targets(FileEntry.SUPERIOR));
	}

	public List<EObject> records() {
		return records;
	}

	void addParty(EObject party) {
		parties.add(party);
	}

	/** Takes a programme and its records. */
	void addProgramme(Programme programme, List<EObject> own) {
		programmes.add(programme);
		own.forEach(record -> belong(record, programme));
		records.addAll(own);
	}

	/** Takes records of a programme that is in the books. */
	void addRecords(List<EObject> own) {
		records.addAll(own);
	}

	/** Gives all records to a programme that is in the books. */
	public void belongTo(Programme programme) {
		records.forEach(record -> belong(record, programme));
	}

	private static void belong(EObject record, Programme programme) {
		record.eClass().getEAllReferences().stream().filter(Belonging::names).findFirst().ifPresent(reference -> record.eSet(reference, programme));
	}

	/**
	 * Lets the objects refer to each other, and to what is in the books already.
	 *
	 * @param stand what takes the place of an object of the file, itself where nothing does
	 */
	public void link(UnaryOperator<EObject> stand) {
		references.link(stand);
	}
}
