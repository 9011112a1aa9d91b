/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Party;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Programme;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.ui.references.Candidate;
import org.jiedui.ui.references.LoadedCandidates;
import org.jiedui.ui.references.StoredCandidates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredCandidatesTest {

	private static final Labels LABELS = new Labels(Locale.CHINESE);

	private final Workspace workspace = MemoryWorkspace.open();
	private final Deque<Runnable> waiting = new ArrayDeque<>();
	private Executor ui = Runnable::run;
	private Session session;
	private StoredCandidates candidates;
	private Programme programme;

	@BeforeEach
	void open() {
		BooksBuilder books = new BooksBuilder();
		books.programme("河东–迭部").helper("河东区").recipient("迭部县").project("道路", project -> {
		}).project("学校", project -> {
		});
		books.programme("东湖–建始").helper("东湖区").recipient("建始县").project("道路二期", project -> {
		});
		books.party("河西区");
		books.saveTo(workspace);
		session = workspace.openSession();
		programme = (Programme) session.load(Query.of(Literals.PROGRAMME)).getFirst();
		createCandidates();
	}

	private void createCandidates() {
		candidates = new StoredCandidates(session, LABELS, new LoadedCandidates(session, LABELS), ui, Runnable::run);
	}

	private List<Candidate> query(EObject owner, EReference reference, String words) {
		return candidates.query(owner, reference, words, 10).join();
	}

	@Test
	void whatIsInMemoryComesFirstAndOnce() {
		assertThat(query(programme, Literals.PROGRAMME__HELPERS, "河")).extracting(Candidate::title).containsExactly("河东区", "河西区");
	}

	@Test
	void whatWasRenamedIsNotOfferedUnderItsFormerName() {
		Party hedong = programme.getHelpers().getFirst();
		hedong.setName("东区");
		assertThat(query(programme, Literals.PROGRAMME__HELPERS, "河")).extracting(Candidate::title).containsExactly("河西区");
		assertThat(query(programme, Literals.PROGRAMME__HELPERS, "区")).extracting(Candidate::title).doesNotContain("河东区").contains("东区");
	}

	@Test
	void objectsAreLookedAtOnTheThreadOfTheScreenOnly() {
		ui = waiting::add;
		createCandidates();
		var answer = candidates.query(programme, Literals.PROGRAMME__HELPERS, "河西", 10);
		assertThat(answer).isNotDone();
		waiting.remove().run();
		assertThat(answer.join()).hasSize(1);
	}

	@Test
	void whatIsChosenIsLoaded() {
		Candidate stored = query(programme, Literals.PROGRAMME__HELPERS, "河西").getFirst();
		assertThat(session.resource().getContents()).noneMatch(each -> each instanceof Party party && "河西区".equals(party.getName()));
		Party chosen = (Party) stored.object().get();
		assertThat(chosen.getName()).isEqualTo("河西区");
		assertThat(stored.object().get()).isSameAs(chosen);
		assertThat(stored.detail()).isEqualTo("行政区划");
	}

	@Test
	void recordsAreThoseOfTheSameProgramme() {
		EReference sibling = EcoreFactory.eINSTANCE.createEReference();
		sibling.setEType(Literals.PROJECT);
		assertThat(query(programme, sibling, "道路")).extracting(Candidate::title).containsExactly("道路");
	}

	@Test
	void anEmptyTextOffersSome() {
		List<String> titles = new ArrayList<>(query(programme, Literals.PROGRAMME__HELPERS, "").stream().map(Candidate::title).toList());
		assertThat(titles).contains("河东区", "河西区", "建始县").doesNotHaveDuplicates();
	}

	@Test
	void aClassWithoutNameIsSoughtInMemoryOnly() {
		PlanTask task = JieduiFactory.eINSTANCE.createPlanTask();
		assertThat(candidates.named(task, Literals.PLAN_TASK__RESPONSIBLE, "河东区")).isPresent();
		assertThat(candidates.find(task, Literals.PLAN_TASK__RESPONSIBLE, "河西", 10)).isEmpty();
	}
}
