/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.properties;

import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.BooksListener;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.settings.Settings;
import org.jiedui.ui.viewers.ItemPropertySourceProvider;

/** The features of the selected object, by the form groups of the model. What is changed here is a step like any other. */
public final class ObjectPropertyPage extends PropertySheetPage {

	private final Books books;
	private final BooksListener listener = new BooksListener() {
		@Override
		public void opened(OpenBooks open) {
			later();
		}

		@Override
		public void changed(OpenBooks open) {
			later();
		}

		@Override
		public void reloaded(OpenBooks open) {
			later();
		}
	};

	/** @param meant the object that a selected element stands for, or null */
	public ObjectPropertyPage(Books books, Function<Object, EObject> meant) {
		this.books = books;
		Settings settings = PlatformUI.getWorkbench().getService(Settings.class);
		setPropertySourceProvider(element -> {
			EObject object = meant.apply(element);
			return object == null ? null : books.of(object).map(open -> source(open, settings).getPropertySource(object)).orElse(null);
		});
		setSorter(new ModelOrder());
	}

	private static ItemPropertySourceProvider source(OpenBooks open, Settings settings) {
		return new ItemPropertySourceProvider(open.session().editingDomain(), settings::valueFormat, open.candidates());
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		books.addListener(listener);
	}

	private void later() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (getControl() != null && !getControl().isDisposed()) {
				refresh();
			}
		});
	}

	@Override
	public void dispose() {
		books.removeListener(listener);
		super.dispose();
	}
}
