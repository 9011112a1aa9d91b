/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jiedui.core.session.Session;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.grid.Questions;

/** Books of which no record is loaded yet, and whose database answers when it is told to. All else is as in the books behind them. */
final class SlowBooks implements Questions {

	private final OpenBooks books;
	private final List<Runnable> answers = new ArrayList<>();
	private boolean loaded;

	SlowBooks(OpenBooks books) {
		this.books = books;
	}

	/** The books, as the desk knows them. */
	OpenBooks books() {
		return proxy(OpenBooks.class, (self, method, arguments) -> switch (method.getName()) {
			case "session" -> session();
			case "questions" -> this;
			default -> call(() -> method.invoke(books, arguments));
		});
	}

	private Session session() {
		return proxy(Session.class, (self, method, arguments) -> {
			if (method.getName().equals("find") && !loaded) {
				return Optional.empty();
			}
			loaded |= method.getName().equals("attach");
			return call(() -> method.invoke(books.session(), arguments));
		});
	}

	private static <T> T proxy(Class<T> type, InvocationHandler handler) {
		return type.cast(Proxy.newProxyInstance(SlowBooks.class.getClassLoader(), new Class<?>[] { type }, handler));
	}

	/** What is called by its name. */
	private interface Call {
		Object run() throws ReflectiveOperationException;
	}

	private static Object call(Call call) throws Throwable {
		try {
			return call.run();
		} catch (InvocationTargetException failure) {
			throw failure.getCause();
		}
	}

	@Override
	public <T> void ask(String name, Supplier<T> question, Consumer<T> answered, Runnable failed) {
		answers.add(() -> answered.accept(question.get()));
	}

	@Override
	public void later(Runnable task) {
		answers.add(task);
	}

	/** Whether an answer is waited for. */
	boolean isAsked() {
		return !answers.isEmpty();
	}

	/** Answers now. */
	void answer() {
		List<Runnable> due = List.copyOf(answers);
		answers.clear();
		due.forEach(Runnable::run);
	}
}
