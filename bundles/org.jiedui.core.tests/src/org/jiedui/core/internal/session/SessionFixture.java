/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryStore;
import org.jiedui.testsupport.MemoryWorkspace;

/** Books in memory with one open session, and short words for commands. */
final class SessionFixture implements AutoCloseable {

	final MemoryStore store = new MemoryStore();
	final Workspace workspace = MemoryWorkspace.open(store);
	final Session session = workspace.openSession();

	SessionFixture with(BooksBuilder books) {
		books.saveTo(workspace);
		return this;
	}

	/** All objects of a class, loaded into the session. */
	@SuppressWarnings("unchecked")
	<T extends EObject> List<T> all(EClass type) {
		return (List<T>) session.load(Query.of(type));
	}

	/** The only object of a class, loaded into the session. */
	<T extends EObject> T one(EClass type) {
		List<T> all = all(type);
		if (all.size() != 1) {
			throw new AssertionError("Not one but " + all.size());
		}
		return all.getFirst();
	}

	Command set(EObject owner, EStructuralFeature feature, Object value) {
		return execute(SetCommand.create(session.editingDomain(), owner, feature, value));
	}

	Command add(EObject owner, EReference slot, EObject... parts) {
		return execute(AddCommand.create(session.editingDomain(), owner, slot, List.of(parts)));
	}

	Command insert(EObject owner, EReference slot, EObject part, int index) {
		return execute(AddCommand.create(session.editingDomain(), owner, slot, part, index));
	}

	Command move(EObject owner, EReference slot, EObject part, int index) {
		return execute(MoveCommand.create(session.editingDomain(), owner, slot, part, index));
	}

	Command remove(EObject part) {
		return execute(RemoveCommand.create(session.editingDomain(), part));
	}

	Command delete(Collection<? extends EObject> objects) {
		return execute(session.delete(objects));
	}

	Command execute(Command command) {
		session.editingDomain().getCommandStack().execute(command);
		return command;
	}

	void undo() {
		session.editingDomain().getCommandStack().undo();
	}

	void redo() {
		session.editingDomain().getCommandStack().redo();
	}

	@Override
	public void close() {
		session.close();
		workspace.close();
	}
}
