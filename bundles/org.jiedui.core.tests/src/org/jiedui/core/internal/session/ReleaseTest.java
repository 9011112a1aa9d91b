/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.session.SessionListener;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Party;
import org.jiedui.model.Project;
import org.jiedui.testsupport.BooksBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a session lets go of, and what it holds fast. */
class ReleaseTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	private final SessionFixture books = new SessionFixture();
	private final List<EObject> told = new ArrayList<>();
	private Session session;

	@BeforeEach
	void open() {
		BooksBuilder builder = new BooksBuilder();
		builder.programme("河东–迭部").project("一", each -> each.setPlace(builder.party("甲"))).project("二", each -> each.setPlace(builder.party("乙")))
				.project("三", each -> each.setPlace(builder.party("甲")));
		builder.saveTo(books.workspace);
		session = books.session;
		session.load(Query.of(P.getProject()));
		session.addListener(new SessionListener() {
			@Override
			public void released(Session in, Collection<EObject> roots) {
				told.addAll(roots);
			}
		});
	}

	@AfterEach
	void close() {
		books.close();
	}

	private Project project(String name) {
		return session.resource().getContents().stream().filter(Project.class::isInstance).map(Project.class::cast)
				.filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
	}

	private List<String> projects() {
		return session.resource().getContents().stream().filter(Project.class::isInstance).map(Project.class::cast).map(Project::getName).toList();
	}

	private List<String> parties() {
		return session.resource().getContents().stream().filter(Party.class::isInstance).map(Party.class::cast).map(Party::getName).toList();
	}

	@Test
	void whatNobodyNeedsGoesAndCanBeLoadedAgain() {
		Project two = project("二");
		ObjectId id = session.id(two).orElseThrow();
		Collection<EObject> released = session.release(root -> root == project("一"));
		assertThat(projects()).containsExactly("一");
		assertThat(parties()).containsExactly("甲");
		assertThat(told).containsExactlyElementsOf(released).contains(two);
		assertThat(session.find(id)).isEmpty();
		assertThat(session.id(two)).isEmpty();
		assertThat(session.isDirty()).isFalse();
		session.attach(session.fetch(List.of(id)));
		assertThat(session.find(id)).get().isNotSameAs(two).extracting(each -> ((Project) each).getPlace().getName()).isEqualTo("乙");
	}

	@Test
	void unsavedChangesStay() {
		Project one = project("一");
		Project two = project("二");
		books.set(one, P.getProgrammeRecord_Name(), "壹");
		session.editingDomain().getCommandStack().execute(session.delete(List.of(two)));
		ObjectId removed = session.id(two).orElseThrow();
		session.release(root -> false);
		assertThat(projects()).containsExactly("壹");
		assertThat(parties()).contains("甲");
		assertThat(session.removals()).containsExactly(removed);
		session.editingDomain().getCommandStack().undo();
		session.editingDomain().getCommandStack().undo();
		assertThat(session.isDirty()).isFalse();
		assertThat(projects()).containsExactlyInAnyOrder("一", "二");
	}

	/** Undo after a save leads back to objects that were, and to what they referred to. */
	@Test
	void whatTheUndoHistoryKnowsStays() {
		Project one = project("一");
		Party former = one.getPlace();
		Party other = project("二").getPlace();
		books.set(one, P.getProject_Place(), other);
		session.save("", null);
		session.release(root -> false);
		assertThat(projects()).containsExactly("一");
		assertThat(parties()).containsExactlyInAnyOrder("甲", "乙");
		session.editingDomain().getCommandStack().undo();
		assertThat(one.getPlace()).isSameAs(former);
		session.save("", null);
		session.editingDomain().getCommandStack().flush();
		session.release(root -> false);
		assertThat(projects()).isEmpty();
		assertThat(parties()).isEmpty();
	}

	@Test
	void newObjectsStay() {
		Project fresh = JieduiFactory.eINSTANCE.createProject();
		fresh.setName("四");
		fresh.setProgramme(project("一").getProgramme());
		session.editingDomain().getCommandStack().execute(session.add(List.of(fresh)));
		session.release(root -> false);
		assertThat(projects()).containsExactly("四");
		assertThat(fresh.getProgramme().eResource()).isSameAs(session.resource());
		session.save("", null);
		assertThat(session.id(fresh)).isPresent();
	}
}
