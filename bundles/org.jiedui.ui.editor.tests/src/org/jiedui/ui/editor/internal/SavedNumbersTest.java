/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.metric.KeyNumber;
import org.jiedui.core.metric.KeyNumbers;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Training;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.grid.Questions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** Key numbers of what is too much to be loaded. */
class SavedNumbersTest {

	private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);

	private final Workspace workspace = MemoryWorkspace.open();
	private final Session session = workspace.openSession();
	private final OpenBooks books = Mockito.mock();
	private final Deque<Runnable> tasks = new ArrayDeque<>();
	private SavedNumbers saved;
	private int changes;

	/** Asks when it is told to. */
	private final class Queued implements Questions {

		@Override
		public <T> void ask(String name, Supplier<T> question, Consumer<T> answered, Runnable failed) {
			tasks.add(() -> answered.accept(question.get()));
		}

		@Override
		public void later(Runnable task) {
			tasks.add(task);
		}
	}

	@BeforeEach
	void open() {
		Training training = JieduiFactory.eINSTANCE.createTraining();
		training.setStart(PartialDate.of(2023));
		training.setParticipants(Quantity.of(60));
		BooksBuilder builder = new BooksBuilder();
		builder.programme("Kunshan").exchange("Training", training);
		builder.saveTo(workspace);
		var programme = session.load(Query.of(JieduiPackage.Literals.PROGRAMME)).getFirst();
		int part = session.id(programme).orElseThrow().part();
		Mockito.when(books.part()).thenReturn(part);
		Mockito.when(books.session()).thenReturn(session);
		Mockito.when(books.questions()).thenReturn(new Queued());
		Mockito.when(books.isPaged(JieduiPackage.Literals.EXCHANGE)).thenReturn(true);
		KeyNumbers numbers = new KeyNumbers(new LedgerCatalog(List.of(JieduiPackage.eINSTANCE)), List.of(),
				new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.YUAN));
		saved = new SavedNumbers(books, numbers, () -> changes++);
	}

	@AfterEach
	void close() {
		saved.close();
		session.close();
		workspace.close();
	}

	private List<String> known() {
		return saved.known(TODAY).stream().map(KeyNumber::value).map(value -> value.value().toString()).toList();
	}

	private void runTasks() {
		while (!tasks.isEmpty()) {
			tasks.poll().run();
		}
	}

	@Test
	void areAskedForOnceAndTellWhenTheyAreThere() {
		assertThat(known()).isEmpty();
		assertThat(known()).isEmpty();
		assertThat(tasks).hasSize(1);
		runTasks();
		assertThat(changes).isEqualTo(1);
		assertThat(known()).containsExactly("60");
		assertThat(tasks).isEmpty();
	}

	@Test
	void areAskedForAnewAfterSomethingWasSaved() {
		known();
		runTasks();
		Training training = (Training) session.load(Query.of(JieduiPackage.Literals.TRAINING)).getFirst();
		training.setParticipants(Quantity.of(80));
		session.save("", null);
		runTasks();
		assertThat(changes).isEqualTo(2);
		assertThat(known()).as("until there are others").containsExactly("60");
		runTasks();
		assertThat(known()).containsExactly("80");
	}

	@Test
	void nothingIsAskedWhereAllIsLoaded() {
		Mockito.when(books.isPaged(JieduiPackage.Literals.EXCHANGE)).thenReturn(false);
		assertThat(known()).isEmpty();
		assertThat(tasks).isEmpty();
	}
}
