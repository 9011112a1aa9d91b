/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.deletion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PairingKind;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReferrersTest {

	private final Workspace workspace = MemoryWorkspace.open();
	private Session session;

	@BeforeEach
	void load() {
		BooksBuilder books = new BooksBuilder();
		books.programme("Kunshan").pairing(PairingKind.REGION, "Kunshan City", "Bijiang").project("Road", project -> {
			// Nothing but its name.
		});
		books.saveTo(workspace);
		session = workspace.openSession();
		session.load(Query.of(JieduiPackage.Literals.PROGRAMME_RECORD));
	}

	@AfterEach
	void close() {
		session.close();
		workspace.close();
	}

	private List<Referrers.Row> rows(EObject object) {
		return new Referrers(session, List.of(object)).rows(session.inquireDeletion(List.of(object)).ask());
	}

	@Test
	void whatGoesWithItsProgrammeLosesNothing() {
		assertThat(rows(session.load(Query.of(JieduiPackage.Literals.PROGRAMME)).getFirst())).isEmpty();
	}

	@Test
	void recordsThatStayLoseTheirReference() {
		EObject party = session.load(Query.of(JieduiPackage.Literals.PARTY)).getFirst();
		assertThat(rows(party)).isNotEmpty();
	}
}
