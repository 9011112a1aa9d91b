/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How fast the store is, against JDBC written by hand, against the files of EMF, and against itself on smaller books. One suite for each question.
 */
package org.jiedui.bench.store;
