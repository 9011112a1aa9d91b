/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.clipboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jiedui.model.Party;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.Continuation;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.create.Place;
import org.jiedui.ui.views.NamedBooks;
import org.jiedui.ui.views.navigator.NavigatorView;

/** Pastes objects: parts into what is selected where they fit, roots into the books, which are loaded first if need be. */
public final class PasteHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		Collection<EObject> objects = new ObjectClipboard(PlatformUI.getWorkbench().getDisplay()).get();
		Place place = Adapters.adapt(part, Place.class);
		NamedBooks named = Adapters.adapt(part, NamedBooks.class);
		if (place != null) {
			paste(part, place, objects);
		} else if (named != null) {
			new Continuation<>(named.request()).then(open -> paste(part, new Place(open, null, null, null), objects));
		}
		return null;
	}

	private static void paste(IWorkbenchPart part, Place place, Collection<EObject> objects) {
		new Adoption(PlatformUI.getWorkbench().getService(Books.class), place.books()).adopt(objects);
		Command command = command(place, objects);
		if (command != null && command.canExecute()) {
			place.books().session().editingDomain().getCommandStack().execute(command);
			if (part instanceof NavigatorView navigator) {
				navigator.revealAdded(objects);
			}
		}
	}

	/** The command that pastes, or null when the objects fit nowhere here. */
	static Command command(Place place, Collection<EObject> objects) {
		if (objects.isEmpty()) {
			return null;
		}
		EObject owner = place.object();
		if (owner != null) {
			for (EReference slot : owner.eClass().getEAllContainments()) {
				if (slot.isMany() && objects.stream().allMatch(slot.getEReferenceType()::isInstance)) {
					return AddCommand.create(place.books().session().editingDomain(), owner, slot, objects);
				}
			}
		}
		boolean roots = objects.stream().allMatch(object -> isRoot(place.books(), object));
		return roots ? place.books().session().add(rehoused(place.books(), objects)) : null;
	}

	private static boolean isRoot(OpenBooks books, EObject object) {
		return books.programme().isPresent() ? object instanceof ProgrammeRecord : object instanceof Party;
	}

	private static List<EObject> rehoused(OpenBooks books, Collection<EObject> objects) {
		List<EObject> roots = new ArrayList<>(objects);
		books.programme().ifPresent(programme -> roots.forEach(root -> ((ProgrammeRecord) root).setProgramme(programme)));
		return roots;
	}
}
