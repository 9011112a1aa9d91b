/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** How the workbench keeps the books: loading and saving in Jobs, leases counted, findings kept up to date. */
package org.jiedui.ui.internal.books;
