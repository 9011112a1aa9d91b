/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.workspace.Belonging;
import org.jiedui.model.Programme;

/** What stands in a file: objects that are not yet in the books and do not yet refer to each other. */
public final class FileContent {

	private final List<Programme> programmes = new ArrayList<>();
	private final List<EObject> parties = new ArrayList<>();
	private final List<EObject> records = new ArrayList<>();
	private final FileReferences references;

	FileContent(FileReferences references) {
		this.references = references;
	}

	public List<Programme> programmes() {
		return programmes;
	}

	/** Entries of the register, each with what it stands below. */
	public RegisterEntries parties() {
		return new RegisterEntries(parties, references.targets(RegisterEntry.SUPERIOR));
	}

	public List<EObject> records() {
		return records;
	}

	void addParty(EObject party) {
		parties.add(party);
	}

	/** Takes the records of a programme; those that do not name one belong to it. */
	void addProgramme(Programme programme, List<EObject> own) {
		programmes.add(programme);
		for (EObject record : own) {
			record.eClass().getEAllReferences().stream().filter(Belonging::names).findFirst()
					.ifPresent(reference -> record.eSet(reference, programme));
		}
		records.addAll(own);
	}

	/** Lets the objects refer to each other, and to entries that are in the register already. */
	public void link(RegisterMatch register) {
		references.link(register::stand);
	}
}
