/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.clipboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.model.vocabulary.Stepwise;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.OpenBooks;

/**
 * Makes copies fit for the books into which they are pasted: what they refer to is replaced by the object of the same identifier there. Where
 * these books have none, such as a pairing of the programme from which the copy comes, the reference is dropped.
 */
final class Adoption {

	private final Books books;
	private final OpenBooks home;

	/**
	 * @param books knows the objects of all loaded books
	 * @param home where the copies will stand
	 */
	Adoption(Books books, OpenBooks home) {
		this.books = books;
		this.home = home;
	}

	/** @param copies with their parts; not yet in any books */
	void adopt(Collection<? extends EObject> copies) {
		Stepwise.forget(copies);
		for (var each = EcoreUtil.getAllContents(copies); each.hasNext();) {
			if (each.next() instanceof EObject object) {
				object.eClass().getEAllReferences().stream().filter(Adoption::isLink).forEach(link -> redirect(object, link, copies));
			}
		}
	}

	private static boolean isLink(EReference reference) {
		return !reference.isContainment() && !reference.isContainer() && reference.isChangeable() && !reference.isDerived();
	}

	private void redirect(EObject object, EReference link, Collection<? extends EObject> copies) {
		if (!object.eIsSet(link)) {
			return;
		}
		if (link.isMany()) {
			List<EObject> here = new ArrayList<>();
			((Collection<?>) object.eGet(link)).forEach(target -> counterpart((EObject) target, copies).ifPresent(here::add));
			object.eSet(link, here);
		} else {
			object.eSet(link, counterpart((EObject) object.eGet(link), copies).orElse(null));
		}
	}

	private Optional<EObject> counterpart(EObject target, Collection<? extends EObject> copies) {
		EObject root = EcoreUtil.getRootContainer(target);
		if (copies.contains(root) || root.eResource() == home.session().resource()) {
			return Optional.of(target);
		}
		return books.of(target).flatMap(open -> open.session().id(target)).flatMap(home.session()::find);
	}
}
