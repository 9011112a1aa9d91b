/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The annotations on the model, from which forms, grids, tables, exports and checks are made. An Ecore package of a module uses the same
 * words; all of them are listed in {@link org.jiedui.model.vocabulary.Vocabulary}.
 */
package org.jiedui.model.vocabulary;
