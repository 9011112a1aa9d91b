/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Project;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is loaded as a whole, and what is looked at by the page. */
class ExtentTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	private final Workspace workspace = MemoryWorkspace.open();
	private int part;

	@BeforeEach
	void fill() {
		BooksBuilder builder = new BooksBuilder();
		var programme = builder.programme("河东–迭部").pairing(PairingKind.REGION, "河东区", "迭部县");
		for (int number = 0; number < 5; number++) {
			programme.project("项目" + number, project -> {
			});
		}
		builder.saveTo(workspace);
		try (Session session = workspace.openSession()) {
			part = session.id(session.load(Query.of(P.getProgramme())).getFirst()).orElseThrow().part();
		}
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private List<EObject> loaded(Extent extent) {
		try (Session session = workspace.openSession()) {
			Volume.read(session, extent).forEach(session::attach);
			return List.copyOf(session.resource().getContents());
		}
	}

	@Test
	void fewObjectsAreLoadedAsAWhole() {
		Extent extent = Extent.of(workspace, part, 5);
		assertThat(extent.isPaged(P.getProgrammeRecord())).isFalse();
		assertThat(loaded(extent)).hasSize(9);
		assertThat(Extent.of(workspace, part)).isEqualTo(extent);
	}

	@Test
	void manyObjectsOfAClassAreNot() {
		Extent extent = Extent.of(workspace, part, 4);
		assertThat(extent.isPaged(P.getProject())).isTrue();
		assertThat(extent.isPaged(P.getPairing())).isFalse();
		assertThat(extent.isPaged(P.getProgrammeRecord())).as("one of its subclasses is").isTrue();
		assertThat(loaded(extent)).hasSize(4).noneMatch(Project.class::isInstance);
	}

	@Test
	void theRegisterHasClassesOfItsOwn() {
		assertThat(Extent.of(workspace, ObjectId.REGISTER, 1).isPaged(P.getParty())).isTrue();
		assertThat(loaded(Extent.of(workspace, ObjectId.REGISTER, 1))).isEmpty();
		assertThat(loaded(Extent.of(workspace, ObjectId.REGISTER, 2))).hasSize(2);
	}
}
